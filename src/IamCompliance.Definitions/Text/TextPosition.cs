namespace IamCompliance.Definitions.Text;

/// <summary>Points at one character of a file: line and column count from 1, the offset from 0, in UTF-16 units.</summary>
public readonly record struct TextPosition(int Line, int Column, int Offset);
