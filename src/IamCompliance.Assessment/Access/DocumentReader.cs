using System.Text.Json;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Assessment.Access;

/// <summary>Compiles policy documents as they are recorded, and says why one says nothing.</summary>
internal static class DocumentReader
{
    /// <summary>Compiles a recorded document: an object, or its text.</summary>
    public static CompiledPolicy Compile(string name, JsonElement document, PolicyKind kind) =>
        CompiledPolicy.Compile(name, JsonText.OrRaw(document), kind);

    /// <summary>Words why AWS could not have stored the document, so that nothing follows from it; null when it could.</summary>
    public static string? WhyUndecidable(CompiledPolicy policy) =>
        policy.Document.CanBeStored ? null
        : policy.Document.Findings.FirstOrDefault(f => f.BlocksStorage) is { } finding
            ? $"{policy.Name} is no policy that AWS would store: {finding.Id} at {finding.Span.Start}: {finding.Message}"
        : $"{policy.Name} is no policy that AWS would store";

    public static PolicyKind KindOf(DocumentRole role, JsonElement configuration) =>
        role switch
        {
            DocumentRole.Trust => PolicyKind.Trust,
            DocumentRole.Resource => PolicyKind.Resource,
            DocumentRole.VpcEndpoint => PolicyKind.VpcEndpoint,
            DocumentRole.Organization => IsResourceControl(configuration) ? PolicyKind.ResourceControl : PolicyKind.ServiceControl,
            _ => PolicyKind.Identity,
        };

    private static bool IsResourceControl(JsonElement configuration) =>
        configuration.ValueKind == JsonValueKind.Object
        && configuration.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.String
        && type.ValueEquals("RESOURCE_CONTROL_POLICY");
}
