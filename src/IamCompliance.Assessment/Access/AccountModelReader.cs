using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Access;

/// <summary>Makes a recorded account ready to be asked what its principals may do.</summary>
public sealed class AccountModelReader
{
    private const string AllowsNothing = """{"Version":"2012-10-17","Statement":[]}""";

    private readonly AccountState state;
    private readonly PolicyShelf shelf;
    private readonly PolicyStackParts guardrails;
    private readonly SortedSet<string> problems = new(StringComparer.Ordinal);
    private readonly List<CompiledPolicy> compiled = [];
    private readonly Dictionary<string, AccountGroup> groups;

    private readonly IReadOnlyList<string> guardrailProblems;

    // Guardrails are null where they are left out.
    private AccountModelReader(AccountState state, PolicyShelf shelf, IReadOnlyList<Guardrail>? chosen)
    {
        var guardrails = chosen ?? [];
        this.state = state;
        this.shelf = shelf;
        this.guardrails = new PolicyStackParts
        {
            ServiceControl = GuardrailReader.Levels(state, guardrails, serviceControl: true),
            ResourceControl = GuardrailReader.Levels(state, guardrails, serviceControl: false),
        };
        guardrailProblems = chosen is null ? [] : GuardrailReader.Problems(state, guardrails);
        problems.UnionWith(guardrailProblems);
        compiled.AddRange(guardrails.Select(g => g.Policy));
        groups = shelf.Groups.ToDictionary(g => g.Name, ReadGroup, StringComparer.Ordinal);
    }

    private static readonly string[] GuardrailParts =
    [
        PartIds.OrganizationPath,
        PartIds.OrganizationPolicies,
        PartIds.OrganizationPolicyDocuments,
        PartIds.OrganizationPolicyTargets,
    ];

    /// <summary>Lists the ids of the parts that would say which guardrails bind the account and were not read; empty when all is known, or
    /// when none can.</summary>
    public static IReadOnlyList<string> UnreadGuardrails(AccountState state)
    {
        if (!state.GetPart(PartIds.Organization).IsProven)
            return [PartIds.Organization];
        var isBound =
            state.ItemsOf(ResourceTypes.Account) is [var account, ..]
            && account.Configuration.Object("organization") is not null
            && !GuardrailReader.IsManagementAccount(account.Configuration, state.Header.AccountId);
        return isBound ? [.. GuardrailParts.Where(p => !state.GetPart(p).IsProven)] : [];
    }

    /// <summary>Reads an account, with the policies of its buckets and keys as far as they are recorded.</summary>
    /// <param name="state">The recorded account, whose part <c>iam/authorization-details</c> the caller knows to have been read.</param>
    /// <param name="withGuardrails">Whether service control and resource control policies count; then the caller knows that their parts
    /// were read.</param>
    public static AccountModel Read(AccountState state, bool withGuardrails) =>
        new AccountModelReader(state, new PolicyShelf(state), withGuardrails ? GuardrailReader.Read(state) : null).ReadAll(
            ResourcePolicies(state)
        );

    internal static AccountModel Read(AccountState state, PolicyShelf shelf, IReadOnlyList<Guardrail>? guardrails) =>
        new AccountModelReader(state, shelf, guardrails).ReadAll(new Dictionary<string, CompiledPolicy>());

    private AccountModel ReadAll(IReadOnlyDictionary<string, CompiledPolicy> resourcePolicies)
    {
        List<AccountPrincipal> principals =
        [
            .. state.ItemsOf(ResourceTypes.User).Select(u => ReadPrincipal(u, isRole: false)),
            .. state.ItemsOf(ResourceTypes.Role).Select(r => ReadPrincipal(r, isRole: true)),
        ];
        var managed = shelf.Managed;
        return new AccountModel
        {
            AccountId = state.Header.AccountId,
            Principals = [.. principals.OrderBy(p => p.Arn, StringComparer.Ordinal)],
            Groups = [.. groups.Values.OrderBy(g => g.Arn, StringComparer.Ordinal)],
            ManagedPolicies = managed,
            ResourcePolicies = resourcePolicies,
            Problems = [.. problems],
            CapturedAt = state.Header.CaptureEnd,
            ComparedTags = AccountModel.TagsComparedBy(compiled.Concat(managed.Values.Select(m => m.Default)).Distinct()),
        };
    }

    private static Dictionary<string, CompiledPolicy> ResourcePolicies(AccountState state) =>
        state
            .ItemsOf(ResourceTypes.Bucket)
            .Select(b => (Arn: ResourceArn.Of(b, state.Header)!, Item: b))
            .Concat(state.ItemsOf(ResourceTypes.Key).Select(k => (Arn: k.Arn ?? k.Configuration.Text("arn") ?? k.ResourceId, Item: k)))
            .Where(r => r.Item.Configuration.Object("policy") is not null)
            .DistinctBy(r => r.Arn, StringComparer.Ordinal)
            .ToDictionary(
                r => r.Arn,
                r => DocumentReader.Compile($"policy of {r.Arn}", r.Item.Configuration.Object("policy")!.Value, PolicyKind.Resource),
                StringComparer.Ordinal
            );

    private AccountGroup ReadGroup((string Name, Item Item) group)
    {
        var held = Hold(group.Item);
        return new AccountGroup(
            HeldPolicies.ArnOf(group.Item, shelf),
            group.Name,
            Compiled(held),
            [.. held.Select(h => h.Arn).OfType<string>()]
        );
    }

    private AccountPrincipal ReadPrincipal(Item item, bool isRole)
    {
        var arn = HeldPolicies.ArnOf(item, shelf);
        var held = Hold(item);
        var own = held.Select(h => h.Problem).OfType<string>().Concat(guardrailProblems).ToList();
        var boundaryArn = item.Configuration.Object("permissionsBoundary")?.Text("permissionsBoundaryArn");
        return new AccountPrincipal
        {
            Arn = arn,
            Name = item.ResourceName ?? item.ResourceId,
            IsRole = isRole,
            BoundaryArn = boundaryArn,
            AttachedPolicies = [.. held.Select(h => h.Arn).OfType<string>().Distinct(StringComparer.Ordinal)],
            OwnAttachedPolicies =
            [
                .. held.Where(h => h.GroupName is null).Select(h => h.Arn).OfType<string>().Distinct(StringComparer.Ordinal),
            ],
            Groups = [.. HeldPolicies.GroupsOf(item).Select(g => groups.GetValueOrDefault(g)).OfType<AccountGroup>()],
            Trust = isRole ? ReadTrust(item, arn) : null,
            HasInstanceProfile = item.Configuration.List("instanceProfileList").Any(),
            Tags = item.Configuration.Map("tags"),
            Problems = own,
            Policies = new PolicyStack(
                guardrails with
                {
                    Identity = Compiled(held.Where(h => h.GroupName is null)),
                    Groups = Compiled(held.Where(h => h.GroupName is not null)),
                    Boundary = boundaryArn is null ? null : ReadBoundary(boundaryArn, own),
                }
            ),
        };
    }

    private List<HeldPolicy> Hold(Item item)
    {
        var held = HeldPolicies.Of(item, shelf).ToList();
        problems.UnionWith(held.Select(h => h.Problem).OfType<string>());
        compiled.AddRange(Compiled(held));
        return held;
    }

    private CompiledPolicy? ReadTrust(Item role, string arn)
    {
        if (role.Configuration.Object("assumeRolePolicyDocument") is not { } document)
            return null;
        var trust = DocumentReader.Compile($"trust of {arn}", document, PolicyKind.Trust);
        if (DocumentReader.WhyUndecidable(trust) is { } problem)
            problems.Add(problem);
        compiled.Add(trust);
        return trust;
    }

    // A boundary nobody recorded bounds to nothing; that it is missing is among the problems.
    private CompiledPolicy ReadBoundary(string arn, List<string> own)
    {
        var boundary = shelf.Find(arn, arn);
        if (boundary.Problem is { } problem)
        {
            problems.Add(problem);
            own.Add(problem);
        }

        return boundary.Policy ?? CompiledPolicy.Compile(arn, AllowsNothing, PolicyKind.PermissionsBoundary);
    }

    private static List<CompiledPolicy> Compiled(IEnumerable<HeldPolicy> held) => [.. held.Select(h => h.Policy).OfType<CompiledPolicy>()];
}
