import { LESSON_IDS } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';

/**
 * Renders the result of all sets of questions, with a field for a name, to show or print. `<quiz-total>` fills it in.
 */
export function QuizResult({ locale }: { readonly locale: Locale }) {
  const { lessons, quiz } = messages(locale).teach;
  const words = quiz.total;
  return (
    <quiz-total hidden className="info-section" id="result" data-comma={punctuationOf(locale).comma}>
      <h2>{words.title}</h2>
      <div>
        <p>
          <label className="quiz-name">
            {words.name} <input type="text" autoComplete="off" />
          </label>
        </p>
        <table className="quiz-result">
          <thead>
            <tr>
              <th scope="col">{words.set}</th>
              <th scope="col">{words.answered}</th>
              <th scope="col">{words.right}</th>
              <th scope="col">{words.wrong}</th>
            </tr>
          </thead>
          <tbody>
            {LESSON_IDS.map((id) => (
              <tr key={id} data-set={id}>
                <th scope="row">{lessons[id].title}</th>
                <td data-ui="" />
                <td data-ui="" />
                <td data-ui="" />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.all}</th>
              <td data-ui="" />
              <td data-ui="" />
              <td />
            </tr>
          </tfoot>
        </table>
        <div className="quiz-foot">
          <button type="button">{words.print}</button>
          <small>{quiz.element.private}</small>
        </div>
      </div>
    </quiz-total>
  );
}
