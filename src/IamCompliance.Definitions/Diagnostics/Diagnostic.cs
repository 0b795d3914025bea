using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Diagnostics;

/// <summary>Reports one problem of a file to the person who wrote it. The compiler, the command line and SARIF print the same
/// object.</summary>
public sealed record Diagnostic
{
    /// <summary>Creates a diagnostic from its descriptor.</summary>
    public Diagnostic(DiagnosticDescriptor descriptor, SourceSpan span, string? help, params object[] arguments)
    {
        Descriptor = descriptor;
        Span = span;
        Help = help;
        Message = descriptor.Word(arguments);
    }

    /// <summary>Gets the kind of problem.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Gets the exact characters the problem lies in.</summary>
    public SourceSpan Span { get; }

    /// <summary>Gets one sentence that says what is wrong.</summary>
    public string Message { get; }

    /// <summary>Gets one sentence that says what to do, if there is more to say than the message says.</summary>
    public string? Help { get; }

    /// <summary>Gets the id, such as <c>IC2003</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Gets whether what the span covers is not used.</summary>
    public bool IsError => Descriptor.Severity == DiagnosticSeverity.Error;

    /// <inheritdoc />
    public override string ToString() => $"{Span}: {(IsError ? "error" : "warning")} {Id}: {Message}{(Help is null ? "" : $" ({Help})")}";
}
