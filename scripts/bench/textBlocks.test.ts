import { expect, it } from 'vitest';
import { textBlocks } from './textBlocks';

it('takes the words of a page once each, in reading order', () => {
  const html = `<body><h1>Six <em>numbers</em></h1>
    <ul><li>First</li><li><p>Second</p><p>Third</p></li></ul>
    <figure><svg><text>a label</text></svg><figcaption>A caption</figcaption></figure>
    <details><summary>Table</summary><table><tr><th>Year</th><td>63 121</td></tr></table></details>
    <p> </p><script>var p = '<p>no</p>'</script><p dir="rtl">سبتة</p></body>`;
  expect(textBlocks(html).map(({ tag, text }) => `${tag} ${text}`)).toEqual([
    'h1 Six numbers',
    'p First',
    'p Second',
    'p Third',
    'p A caption',
    'p Table',
    'p Year',
    'p 63 121',
    'p سبتة',
  ]);
});
