import { Body } from './body';
import { showsAs } from './element';
import { HorizontalRule, InlineImage, PageBreak } from './inline';
import { ListItem, Paragraph } from './paragraph';
import { Table, TableCell, TableRow } from './table';
import { Text } from './text';

// Elements give each other out by type, without knowing each other's classes.
showsAs('BODY_SECTION', Body);
showsAs('HORIZONTAL_RULE', HorizontalRule);
showsAs('INLINE_IMAGE', InlineImage);
showsAs('LIST_ITEM', ListItem);
showsAs('PAGE_BREAK', PageBreak);
showsAs('PARAGRAPH', Paragraph);
showsAs('TABLE', Table);
showsAs('TABLE_CELL', TableCell);
showsAs('TABLE_ROW', TableRow);
showsAs('TEXT', Text);
