/**
 * The script of the slides of a lesson. It is a classic script in the head: it runs before anything is painted, so that
 * no reader first sees all slides one below the other, and it also runs in a local file.
 */
import './fonts';
import '@/components/number/NumberCard.element';
import '@/components/classroom/present/LessonDeck.element';
import '@/components/classroom/lesson/OfflineCopy.element';
