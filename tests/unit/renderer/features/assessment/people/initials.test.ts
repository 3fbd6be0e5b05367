import { describe, expect, it } from 'vitest';
import { initials } from '../../../../../../renderer/features/assessment/people/initials.ts';

const shown = (...names: string[]) => Object.fromEntries(initials(names));

describe('initials of assessors', () => {
  it('are the surname of a Chinese name, also one of two characters', () => {
    expect(shown('孟宏', '李军', '欧阳锋', '阿卜杜·热合曼')).toEqual({ 孟宏: '孟', 李军: '李', 欧阳锋: '欧阳', '阿卜杜·热合曼': '阿' });
  });
  it('are the first letters of other names', () => {
    expect(shown('John Smith', 'maria  de la cruz', 'Ann')).toEqual({ 'John Smith': 'JS', 'maria  de la cruz': 'MDL', Ann: 'A' });
  });
  it('tell two people of one surname apart by their whole names, and leave the third alone', () => {
    expect(shown('孟宏', '孟华', '李军')).toEqual({ 孟宏: '孟宏', 孟华: '孟华', 李军: '李' });
    expect(shown('Jane Smith', 'John Smith')).toEqual({ 'Jane Smith': 'Jane Smith', 'John Smith': 'John Smith' });
  });
  it('take one person named twice for one, and nobody for nobody', () => {
    expect(shown('孟宏', '孟宏', '', '  ')).toEqual({ 孟宏: '孟' });
  });
});
