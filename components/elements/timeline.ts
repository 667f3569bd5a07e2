/** What the page of all events brings alive. */
import './fonts';
import './EventFilter';
