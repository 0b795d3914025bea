using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Documents;

/// <summary>Holds one value of a policy and where it stands.</summary>
/// <param name="Value">The value; numbers and booleans as they were written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PolicyText(string Value, TextSpan Span)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}
