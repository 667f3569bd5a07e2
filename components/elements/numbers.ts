/** What the table of all numbers brings alive. */
import './fonts';
import './NumberCard';
import './NumberFilter';
