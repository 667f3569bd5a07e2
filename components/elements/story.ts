/** What the story and the pages of numbers bring alive. */
import './NumberCard';
import './ScrollySteps';
import './StoryProgress';
