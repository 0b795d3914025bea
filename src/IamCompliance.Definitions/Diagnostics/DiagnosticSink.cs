using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Diagnostics;

/// <summary>Collects the problems of a run, so that a reader can report one and go on to the next.</summary>
public sealed class DiagnosticSink
{
    private readonly List<Diagnostic> items = [];

    /// <summary>Gets everything reported so far, in the order of reporting.</summary>
    public IReadOnlyList<Diagnostic> Items => items;

    /// <summary>Gets the number of errors so far; a reader compares it before and after to know whether its own file is clean.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Reports a problem.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, string? help, params object[] arguments) =>
        Add(new Diagnostic(descriptor, span, help, arguments));

    /// <summary>Takes over a problem that was found elsewhere.</summary>
    public void Add(Diagnostic diagnostic)
    {
        items.Add(diagnostic);
        if (diagnostic.IsError)
            ErrorCount++;
    }

    /// <summary>Lists everything by file, position and id, each problem once: the order does not depend on the order of reading.</summary>
    public IReadOnlyList<Diagnostic> Ordered() =>
        [
            .. items
                .OrderBy(d => d.Span.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Span.Start.Offset)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)
                .ThenBy(d => d.Span.End.Offset)
                .GroupBy(d => (d.Span, d.Id, d.Message))
                .Select(g => g.First()),
        ];
}
