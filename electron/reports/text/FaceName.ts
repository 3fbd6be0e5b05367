/** The six faces documents are set in (DOCUMENTS 'Type'). 小标宋 → serifBlack, 黑体 → sansBold or sansMedium, 仿宋 → serif. */
export type FaceName = 'serif' | 'serifBold' | 'serifBlack' | 'sans' | 'sansMedium' | 'sansBold';

/** Font file of each face, relative to the injected font directory, which is laid out like `node_modules/@expo-google-fonts`. */
export const faceFiles: Readonly<Record<FaceName, string>> = {
  serif: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  serifBold: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  serifBlack: 'noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  sans: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  sansMedium: 'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  sansBold: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};

/** The face asked instead when a character is missing: the other family covers some characters that this one lacks. */
export const fallbackFaces: Readonly<Record<FaceName, FaceName>> = {
  serif: 'sans',
  serifBold: 'sansBold',
  serifBlack: 'sansBold',
  sans: 'serif',
  sansMedium: 'serif',
  sansBold: 'serifBold',
};
