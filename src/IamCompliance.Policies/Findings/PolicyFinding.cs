using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Findings;

/// <summary>Reports one problem of a policy to the person who wrote it.</summary>
public sealed record PolicyFinding
{
    internal PolicyFinding(DiagnosticDescriptor descriptor, TextSpan span, string? help, params object[] arguments)
    {
        Descriptor = descriptor;
        Span = span;
        Help = help;
        Message = descriptor.Word(arguments);
    }

    /// <summary>Gets the kind of problem.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Gets the exact characters the problem lies in.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets one sentence that says what is wrong.</summary>
    public string Message { get; }

    /// <summary>Gets one sentence that says what to do, if there is more to say than the message says.</summary>
    public string? Help { get; }

    /// <summary>Gets the id, such as <c>IC4009</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Gets how bad it is.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Gets whether AWS refuses to store a policy that has it.</summary>
    public bool BlocksStorage => GrammarFindings.Has(Descriptor);

    /// <summary>Gets whether a check of ours broke, so that nobody knows what it would have found.</summary>
    public bool IsDefect => Descriptor == LintFindings.DefectiveCheck;

    /// <inheritdoc />
    public override string ToString() => $"{Id} at {Span.Start}: {Message}{(Help is null ? "" : $" ({Help})")}";
}
