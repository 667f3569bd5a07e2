/** The elements of the blocks that give a figure, a reading, a section or a number away, and of what is said to those who come back. */
import './CiteBox';
import './CorrectedNotice';
import './EmbedCode';
import './ShareControl';
