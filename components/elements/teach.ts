/** What the pages for classes bring alive. */
import './fonts';
import './NumberCard';
import './OfflineCopy';
import './TermNote';
