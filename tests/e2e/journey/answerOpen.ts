import { expect, type Locator, type Page } from '@playwright/test';

/** Answers questions by mouse until none is open. Each is counted again only once the page shows its answer and what that makes of the questions behind it. */
export async function answerOpen(page: Page, questions: Locator, choose: (question: string) => string): Promise<void> {
  const open = questions.filter({ hasNot: page.getByRole('radio', { checked: true }) });
  for (let left = await open.count(); left > 0; left = await open.count()) {
    const question = (await open.first().getAttribute('aria-label')) ?? '';
    const answer = page.getByRole('radiogroup', { name: question, exact: true }).getByRole('radio', { name: choose(question), exact: true });
    await answer.click();
    await expect(answer).toBeChecked();
  }
}
