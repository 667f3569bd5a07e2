/** The elements of the story and of its figures. */
import './ChartReadout';
import './ComparabilityGate';
import './FigureTable';
import './MarkField';
import './NumberCard';
import './PredictionQuestion';
import './ReadingSwitch';
import './ScrollySteps';
import './ShareLink';
import './StoryProgress';
