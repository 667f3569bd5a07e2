/** What the story and the pages of numbers bring alive. */
import './fonts';
import './ChartReadout';
import './ComparabilityGate';
import './MarkField';
import './NumberCard';
import './PredictionQuestion';
import './ReadingSwitch';
import './ScrollySteps';
import './StoryProgress';
import './keepFocus';
import './keepPlace';
import './pictures';
