/** What the way in for teachers brings alive. */
import './fonts';
import './OfflineCopy';
