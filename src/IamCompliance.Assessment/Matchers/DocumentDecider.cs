using System.Text.Json;
using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Redaction;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Judges a policy document by what it means. From a document that AWS would not store nothing follows.</summary>
internal abstract class DocumentDecider(DocumentRole role) : Decider
{
    /// <summary>Gets whether a document that AWS would not store can be judged too.</summary>
    protected virtual bool DecidesUndecidable => false;

    protected sealed override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace)
    {
        var policy = Compile(element, scope);
        return DecidesUndecidable || DocumentReader.WhyUndecidable(policy) is null ? Decide(policy, scope, trace) : Truth.Unknown;
    }

    protected sealed override string? Describe(JsonElement element, in Scope scope)
    {
        var policy = Compile(element, scope);
        return Printable.From(
            !DecidesUndecidable && DocumentReader.WhyUndecidable(policy) is { } why ? $"unknown: {why}" : Describe(policy, scope)
        );
    }

    protected abstract Truth Decide(CompiledPolicy policy, in Scope scope, Trace? trace);

    /// <summary>Says what the document does.</summary>
    protected abstract string Describe(CompiledPolicy policy, in Scope scope);

    private CompiledPolicy Compile(JsonElement element, in Scope scope) =>
        scope.Account.Access.Compile(element, DocumentReader.KindOf(role, scope.Root));
}
