/** Defines the elements of the story and of its figures. */
import '@/components/figures/ChartReadout.element';
import '@/components/sections/ledger/comparability-gate/ComparabilityGate.element';
import '@/components/figures/FigureTable.element';
import '@/components/sections/attempts/mark-field/MarkField.element';
import '@/components/number/NumberCard.element';
import '@/components/story/PredictionQuestion.element';
import '@/components/claim/ReadingSwitch.element';
import '@/components/story/ScrollySteps.element';
import '@/components/share/ShareLink.element';
import '@/components/page/StoryProgress.element';
