/** The elements of the story and of the pages of numbers. */
import './ChartReadout';
import './ComparabilityGate';
import './MarkField';
import './NumberCard';
import './PredictionQuestion';
import './ReadingSwitch';
import './ScrollySteps';
import './ShareLink';
import './StoryProgress';
