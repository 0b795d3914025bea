using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using IamCompliance.Assessment.Derivations;
using IamCompliance.Assessment.Values;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Exposure;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Access;

/// <summary>
/// Answers what principals and policies of a recorded account allow. Everything is worked out on first demand and once for all controls;
/// safe to use from several threads. Whether the parts behind an answer were read is for the caller to ask first.
/// </summary>
internal sealed class AccountPermissions
{
    private static readonly ConditionalWeakTable<AccountState, AccountPermissions> Known = new();

    private readonly ConcurrentDictionary<(PolicyKind Kind, string Text), CompiledPolicy> documents = new();
    private readonly ConditionalWeakTable<Item, ConcurrentDictionary<string, DerivedValue>> derived = new();
    private readonly Lazy<PolicyShelf> shelf;
    private readonly Lazy<IReadOnlyList<Guardrail>> guardrails;
    private readonly Lazy<ExposureZone> zone;
    private readonly Lazy<PrincipalAccess> granted;
    private readonly Lazy<PrincipalAccess> effective;

    private AccountPermissions(AccountState state)
    {
        State = state;
        shelf = new(() => new PolicyShelf(state));
        guardrails = new(() => GuardrailReader.Read(state));
        zone = new(() => ZoneReader.Read(state));
        granted = new(() => new PrincipalAccess(AccountModelReader.Read(state, Shelf, null)));
        effective = new(() => new PrincipalAccess(AccountModelReader.Read(state, Shelf, Guardrails)));
    }

    public AccountState State { get; }

    public PolicyShelf Shelf => shelf.Value;

    public IReadOnlyList<Guardrail> Guardrails => guardrails.Value;

    /// <summary>Gets who is at home, as far as the organization was read.</summary>
    public ExposureZone Zone => zone.Value;

    /// <summary>Gets what principals may do by the account's own policies.</summary>
    public PrincipalAccess Granted => granted.Value;

    /// <summary>Gets what principals may do when the organization's guardrails count too.</summary>
    public PrincipalAccess Effective => effective.Value;

    public static AccountPermissions Of(AccountState state) => Known.GetValue(state, s => new AccountPermissions(s));

    /// <summary>Works out a property of a resource, once for all controls and explanations.</summary>
    public DerivedValue Derive(Derivation derivation, AccountView account, Item item) =>
        derived
            .GetOrCreateValue(item)
            .GetOrAdd(derivation.Path, static (_, d) => d.derivation.Derive(d.account, d.item), (derivation, account, item));

    /// <summary>Compiles a recorded document, each text once.</summary>
    public CompiledPolicy Compile(JsonElement document, PolicyKind kind)
    {
        var text = JsonText.OrRaw(document);
        return documents.GetOrAdd((kind, text), static key => CompiledPolicy.Compile("document", key.Text, key.Kind));
    }
}
