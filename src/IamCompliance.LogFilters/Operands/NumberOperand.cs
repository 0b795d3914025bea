namespace IamCompliance.LogFilters.Operands;

/// <summary>A number without quotes. Numbers are compared by value; a string has to be spelled alike, as in <c>$.recipientAccountId =
/// 123456789012</c>.</summary>
internal sealed class NumberOperand(string text, LogNumber number) : Operand
{
    public LogNumber Number { get; } = number;

    public override bool Matches(LogValue value) =>
        value.Number is { } other ? other.CompareTo(Number) == 0 : string.Equals(value.Text, text, StringComparison.Ordinal);

    public override string ToString() => text;
}
