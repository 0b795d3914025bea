using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Operands;

/// <summary>Text, with or without wildcard, quoted or not. A number is compared as it is spelled: "Use the asterisk as a wild card to match
/// numbers."</summary>
internal sealed class TextOperand(string text) : Operand
{
    private readonly WildcardText _text = new(text);

    public override bool Matches(LogValue value) => _text.Matches(value.Text);

    public override string ToString() => QuotedText.Write(_text.ToString());
}
