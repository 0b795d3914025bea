using System.Globalization;
using System.Text.Json;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Reads the answer of <c>aws iam get-account-authorization-details</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html</remarks>
public sealed class AuthorizationDetails
{
    private readonly Dictionary<string, AccountManagedPolicy> managed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AccountGroup> groups = new(StringComparer.Ordinal);
    private readonly List<CompiledPolicy> all = [];
    private readonly List<string> problems = [];
    private readonly IReadOnlyList<IReadOnlyList<CompiledPolicy>> guardrails;
    private readonly IReadOnlyList<IReadOnlyList<CompiledPolicy>> resourceControl;

    private AuthorizationDetails(
        IReadOnlyList<IReadOnlyList<CompiledPolicy>> guardrails,
        IReadOnlyList<IReadOnlyList<CompiledPolicy>> resourceControl
    )
    {
        this.guardrails = guardrails;
        this.resourceControl = resourceControl;
    }

    /// <summary>Reads an account.</summary>
    /// <param name="details">The answer of the operation.</param>
    /// <param name="serviceControl">The service control policies above the account: root, organizational units, account. Empty when there
    /// are none.</param>
    /// <param name="resourceControl">The resource control policies above the account, likewise.</param>
    public static AccountModel Read(
        JsonElement details,
        IReadOnlyList<IReadOnlyList<CompiledPolicy>>? serviceControl = null,
        IReadOnlyList<IReadOnlyList<CompiledPolicy>>? resourceControl = null
    ) => new AuthorizationDetails(serviceControl ?? [], resourceControl ?? []).ReadAll(details);

    private AccountModel ReadAll(JsonElement details)
    {
        foreach (var policy in List(details, "Policies"))
            ReadManaged(policy);
        foreach (var group in List(details, "GroupDetailList"))
            ReadGroup(group);
        List<AccountPrincipal> principals =
        [
            .. List(details, "UserDetailList").Select(u => ReadPrincipal(u, isRole: false)),
            .. List(details, "RoleDetailList").Select(r => ReadPrincipal(r, isRole: true)),
        ];
        return new AccountModel
        {
            AccountId = principals.Select(p => p.Caller.AccountId).OfType<string>().FirstOrDefault() ?? "",
            Principals = [.. principals.OrderBy(p => p.Arn, StringComparer.Ordinal)],
            Groups = [.. groups.Values.OrderBy(g => g.Arn, StringComparer.Ordinal)],
            ManagedPolicies = managed,
            Problems = problems,
            CapturedAt = NewestInstant(details),
            ComparedTags = AccountModel.TagsComparedBy(
                all.Concat(guardrails.SelectMany(l => l)).Concat(resourceControl.SelectMany(l => l))
            ),
        };
    }

    // A bare answer does not say when it was given: not before the newest instant that it names.
    private static DateTimeOffset? NewestInstant(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(p => p.Name is not ("PolicyDocument" or "Document" or "AssumeRolePolicyDocument" or "Tags"))
                .Max(p => p.Name.EndsWith("Date", StringComparison.Ordinal) ? Instant(p.Value) : NewestInstant(p.Value)),
            JsonValueKind.Array => element.EnumerateArray().Max(NewestInstant),
            _ => null,
        };

    private static DateTimeOffset? Instant(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
        && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    private void ReadManaged(JsonElement policy)
    {
        var arn = Text(policy, "Arn");
        var versions = List(policy, "PolicyVersionList")
            .Select(v =>
                (
                    IsDefault: v.TryGetProperty("IsDefaultVersion", out var d) && d.ValueKind == JsonValueKind.True,
                    Policy: Compile(arn, v.GetProperty("Document"), PolicyKind.Identity)
                )
            )
            .ToList();
        if (versions.Exists(v => v.IsDefault))
            managed[arn] = new AccountManagedPolicy(
                arn,
                versions.First(v => v.IsDefault).Policy,
                [.. versions.Where(v => !v.IsDefault).Select(v => v.Policy)]
            );
        else
            problems.Add($"{arn} has no default version");
    }

    private void ReadGroup(JsonElement group)
    {
        var name = Text(group, "GroupName");
        var attached = Attached(group);
        var policies = Inline(group, "GroupPolicyList", Text(group, "Arn")).Concat(Resolve(attached)).ToList();
        groups[name] = new AccountGroup(Text(group, "Arn"), name, policies, attached);
    }

    private AccountPrincipal ReadPrincipal(JsonElement principal, bool isRole)
    {
        var arn = Text(principal, "Arn");
        var attached = Attached(principal);
        var own = List(principal, "GroupList").Select(g => g.GetString()!).Where(groups.ContainsKey).Select(g => groups[g]).ToList();
        var boundary =
            principal.TryGetProperty("PermissionsBoundary", out var b) && b.ValueKind == JsonValueKind.Object
                ? Text(b, "PermissionsBoundaryArn")
                : null;
        var identity = Inline(principal, isRole ? "RolePolicyList" : "UserPolicyList", arn).Concat(Resolve(attached)).ToList();
        return new AccountPrincipal
        {
            Arn = arn,
            Name = Text(principal, isRole ? "RoleName" : "UserName"),
            IsRole = isRole,
            BoundaryArn = boundary,
            AttachedPolicies = [.. attached.Concat(own.SelectMany(g => g.AttachedPolicies)).Distinct()],
            OwnAttachedPolicies = attached,
            Groups = own,
            Trust =
                isRole && principal.TryGetProperty("AssumeRolePolicyDocument", out var trust)
                    ? Compile($"trust of {arn}", trust, PolicyKind.Trust)
                    : null,
            HasInstanceProfile = List(principal, "InstanceProfileList").Count > 0,
            Tags = List(principal, "Tags").ToDictionary(t => Text(t, "Key"), t => Text(t, "Value"), StringComparer.OrdinalIgnoreCase),
            Policies = new PolicyStack(
                new PolicyStackParts
                {
                    Identity = identity,
                    Groups = [.. own.SelectMany(g => g.Policies)],
                    Boundary = boundary is null
                        ? null
                        : Resolve([boundary]).FirstOrDefault()
                            ?? CompiledPolicy.Compile(boundary, """{"Statement":[]}""", PolicyKind.PermissionsBoundary),
                    ServiceControl = guardrails,
                    ResourceControl = resourceControl,
                }
            ),
        };
    }

    private List<CompiledPolicy> Inline(JsonElement owner, string list, string arn) =>
        [
            .. List(owner, list)
                .Select(p => Compile($"{Text(p, "PolicyName")} of {arn}", p.GetProperty("PolicyDocument"), PolicyKind.Identity)),
        ];

    private IEnumerable<CompiledPolicy> Resolve(IEnumerable<string> arns)
    {
        foreach (var arn in arns)
        {
            if (managed.TryGetValue(arn, out var policy))
                yield return policy.Default;
            else
                problems.Add($"{arn} is attached, and its document is not in the export");
        }
    }

    private CompiledPolicy Compile(string name, JsonElement document, PolicyKind kind)
    {
        var text = document.ValueKind == JsonValueKind.String ? document.GetString()! : document.GetRawText();
        var policy = CompiledPolicy.Compile(name, text, kind);
        if (policy.Document.Findings.FirstOrDefault(f => f.BlocksStorage) is { } finding)
            problems.Add($"{name}: {finding.Id}: {finding.Message}");
        all.Add(policy);
        return policy;
    }

    private static List<string> Attached(JsonElement owner) =>
        [.. List(owner, "AttachedManagedPolicies").Select(p => Text(p, "PolicyArn"))];

    private static List<JsonElement> List(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
