/** The elements of the blocks by which a figure, a reading or a section is shared and embedded. */
import '@/components/share/EmbedCode.element';
import '@/components/share/ShareControl.element';
