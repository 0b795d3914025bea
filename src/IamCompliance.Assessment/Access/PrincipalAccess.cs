using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Escalation;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Access;

/// <summary>Answers what the principals of one account model may do, and what they can become.</summary>
internal sealed class PrincipalAccess
{
    private readonly Dictionary<string, AccountPrincipal> principals;
    private readonly Lazy<IReadOnlyDictionary<string, PrincipalEscalations>> escalations;

    public PrincipalAccess(AccountModel model)
    {
        Model = model;
        principals = model
            .Principals.GroupBy(p => p.Arn, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        escalations = new(() => EscalationGraph.Analyse(model).ToDictionary(e => e.Principal, StringComparer.Ordinal));
    }

    public AccountModel Model { get; }

    /// <summary>Finds a user or role.</summary>
    public AccountPrincipal? Find(Item item, PolicyShelf shelf) => Find(HeldPolicies.ArnOf(item, shelf));

    /// <summary>Finds a user or role by its ARN.</summary>
    public AccountPrincipal? Find(string arn) => principals.GetValueOrDefault(arn);

    /// <summary>Tells whether a principal's own policies make it an administrator.</summary>
    public bool IsAdministrator(AccountPrincipal principal) => AccountQuestions.IsAdministrator(Model, principal);

    /// <summary>Gets what a principal is and can become.</summary>
    public PrincipalEscalations Escalations(string arn) => escalations.Value[arn];
}
