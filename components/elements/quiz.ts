/** What the quiz brings alive. */
import './fonts';
import './NumberCard';
import './QuizSet';
