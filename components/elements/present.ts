/**
 * What the slides of a lesson run, in the page's head, before anything is seen: a classic script, so that no reader sees
 * all slides below each other first, and so that it runs from a file as well.
 */
import './fonts';
import '@/components/number/NumberCard.element';
import '@/components/classroom/present/LessonDeck.element';
import '@/components/classroom/lesson/OfflineCopy.element';
