using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Json;

/// <summary>Carries the first problem of a text out of the parser's recursion; never leaves this folder's callers.</summary>
internal sealed class JsonSyntaxException(PolicyFindingDescriptor descriptor, TextSpan span, object argument) : Exception
{
    public PolicyFindingDescriptor Descriptor { get; } = descriptor;

    public TextSpan Span { get; } = span;

    public object Argument { get; } = argument;
}
