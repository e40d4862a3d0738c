import { prefilledAnswers } from '../../../local/services/forms/people';
import { formWith, inForm, itemIds, school } from './school';

describe('a pre-filled link', () => {
  it('opens the form with the answers that the script gave', () => {
    const workspace = school();
    const id = formWith(
      workspace,
      `form.addListItem().setChoiceValues(['Cy & Di', 'Ed']);
       form.addParagraphTextItem();
       form.addCheckboxItem().setChoiceValues(['Talk']).showOtherOption(true);
       form.addGridItem().setRows(['a', 'b']).setColumns(['Yes', 'No']);
       form.addTextItem()`,
    );
    const url = inForm<string>(
      workspace,
      id,
      `return form.createResponse()
        .withItemResponse(items[0].asListItem().createResponse('Cy & Di'))
        .withItemResponse(items[1].asParagraphTextItem().createResponse('100% + more?\\nYes'))
        .withItemResponse(items[2].asCheckboxItem().createResponse(['Talk', 'Sing']))
        .withItemResponse(items[3].asGridItem().createResponse([null, 'No']))
        .toPrefilledUrl();`,
    );
    const [list, text, boxes, grid] = itemIds(workspace, id);
    expect(url).toMatch(
      /^https:\/\/docs\.google\.com\/forms\/d\/e\/.+\/viewform\?usp=pp_url&entry\./,
    );
    expect(prefilledAnswers(workspace, id, url)).toEqual({
      [list ?? 0]: 'Cy & Di',
      [text ?? 0]: '100% + more?\nYes',
      [boxes ?? 0]: ['Talk', 'Sing'],
      [grid ?? 0]: ['', 'No'],
    });
  });

  it('brings nothing for questions that are gone', () => {
    const workspace = school();
    const id = formWith(workspace, 'form.addTextItem()');
    expect(prefilledAnswers(workspace, id, '/viewform?entry.1=x&other=y')).toEqual({});
    expect(prefilledAnswers(workspace, id, '/viewform')).toEqual({});
  });
});
