using System.Text.Json;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Batch;

/// <summary>Reads the policies of a line: documents as objects or as text, or objects that give one a name.</summary>
internal sealed class BatchPolicies
{
    private readonly JsonElement root;
    private readonly PolicyCache cache;

    private BatchPolicies(JsonElement root, PolicyCache cache)
    {
        this.root = root;
        this.cache = cache;
    }

    public static PolicyStack Read(JsonElement root, EvaluationRequest request, PolicyCache cache)
    {
        var reader = new BatchPolicies(root, cache);
        var management = BatchJson.FindText(root, "managementAccountId");
        return new PolicyStack(
            new PolicyStackParts
            {
                Identity = reader.List("identityPolicies", PolicyKind.Identity),
                Groups = reader.List("groupPolicies", PolicyKind.Identity),
                Boundary = reader.Single("permissionBoundary", PolicyKind.PermissionsBoundary),
                Session = reader.OneOrMore("sessionPolicy", PolicyKind.Session),
                Resource = reader.Single("resourcePolicy", request.Kind == RequestKind.RoleTrust ? PolicyKind.Trust : PolicyKind.Resource),
                VpcEndpoint = reader.Single("vpcEndpointPolicy", PolicyKind.VpcEndpoint),
                ServiceControl = reader.Levels("serviceControlPolicies", PolicyKind.ServiceControl),
                ResourceControl = reader.Levels("resourceControlPolicies", PolicyKind.ResourceControl),
                IsPrincipalInManagementAccount = management is not null && management == request.Principal.AccountId,
                IsResourceInManagementAccount = management is not null && management == request.ResourceAccountId,
            }
        );
    }

    private CompiledPolicy? Single(string name, PolicyKind kind) =>
        BatchJson.Find(root, name) is { } value ? Compile(name, value, kind) : null;

    private List<CompiledPolicy> OneOrMore(string name, PolicyKind kind) =>
        BatchJson.Find(root, name) is { ValueKind: JsonValueKind.Array } ? List(name, kind)
        : Single(name, kind) is { } single ? [single]
        : [];

    private List<CompiledPolicy> List(string name, PolicyKind kind) =>
        [.. BatchJson.List(root, name).Select((value, i) => Compile($"{name}[{i}]", value, kind))];

    private List<IReadOnlyList<CompiledPolicy>> Levels(string name, PolicyKind kind) =>
        [
            .. BatchJson
                .List(root, name)
                .Select(
                    (level, i) =>
                        level.ValueKind == JsonValueKind.Array
                            ? (IReadOnlyList<CompiledPolicy>)
                                [.. level.EnumerateArray().Select((value, j) => Compile($"{name}[{i}][{j}]", value, kind))]
                            : throw new BatchFormatException($"`{name}[{i}]` is not a list: each level is a list of policies")
                ),
        ];

    private CompiledPolicy Compile(string place, JsonElement value, PolicyKind kind)
    {
        if (value.ValueKind == JsonValueKind.Object && BatchJson.Find(value, "document") is { } document)
            return Compile(BatchJson.FindText(value, "name") ?? place, document, kind);
        return value.ValueKind switch
        {
            JsonValueKind.String => cache.Get(place, BatchJson.TextOf(value, place), kind),
            JsonValueKind.Object => cache.Get(place, value.GetRawText(), kind),
            _ => throw new BatchFormatException($"`{place}` is neither a policy nor the text of one"),
        };
    }
}
