/** What a page without behaviour of its own needs. */
import './fonts';
