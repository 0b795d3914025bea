using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Findings;

/// <summary>Collects what is found in one policy, so that a reader can report one problem and go on to the next.</summary>
internal sealed class FindingSink
{
    /// <summary>The most that is kept of one policy; a text that is nothing but problems must not cost memory without bound.</summary>
    public const int MaximumCount = 1000;

    private readonly List<PolicyFinding> items = [];

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, string? help, params object[] arguments)
    {
        if (items.Count < MaximumCount)
            items.Add(new PolicyFinding(descriptor, span, help, arguments));
    }

    /// <summary>Lists everything by position and id: the order does not depend on the order of reading.</summary>
    public IReadOnlyList<PolicyFinding> Ordered() =>
        [.. items.OrderBy(f => f.Span.Start).ThenBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => f.Message, StringComparer.Ordinal)];
}
