/** The elements of the blocks by which a figure, a reading, a section or a number is cited, shared and embedded. */
import './CiteBox';
import './CorrectedNotice';
import './EmbedCode';
import './ShareControl';
