/** Defines the elements of the blocks with which readers share and embed a figure, a reading or a section. */
import '@/components/share/EmbedCode.element';
import '@/components/share/ShareControl.element';
