using IamCompliance.Policies.Documents;

namespace IamCompliance.Policies.Evaluation;

/// <summary>Holds a policy, compiled once to be matched many times.</summary>
public sealed class CompiledPolicy
{
    private CompiledPolicy(string name, PolicyDocument document)
    {
        Name = name;
        Document = document;
        var hasVariables = document.Version == PolicyLanguageVersion.V2012;
        Statements = document.CanBeStored ? [.. document.Statements.Select(s => new CompiledStatement(this, s, hasVariables))] : [];
    }

    /// <summary>Gets the name that explanations call the policy by.</summary>
    public string Name { get; }

    /// <summary>Gets the policy as it was written.</summary>
    public PolicyDocument Document { get; }

    internal IReadOnlyList<CompiledStatement> Statements { get; }

    /// <summary>Compiles a policy.</summary>
    public static CompiledPolicy Compile(string name, PolicyDocument document) => new(name, document);

    /// <summary>Parses and compiles a policy.</summary>
    public static CompiledPolicy Compile(string name, string text, PolicyKind kind) => new(name, PolicyDocumentParser.Parse(text, kind));
}
