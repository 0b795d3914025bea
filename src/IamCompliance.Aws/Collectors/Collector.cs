using IamCompliance.Aws.Calls;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Collectors;

/// <summary>Asks for one part of an account.</summary>
/// <param name="row">The row of the part.</param>
internal abstract class Collector(PartRow row)
{
    /// <summary>Gets the id of the part, or what the ids of the parts begin with.</summary>
    public string PartId => row.Id;

    /// <summary>Gets how often the operation is asked.</summary>
    public PartScope Scope => row.Scope;

    /// <summary>Gets every operation the collector calls. The permissions policy is made of these and of nothing else.</summary>
    public abstract IReadOnlyList<IAwsOperation> Operations { get; }

    /// <summary>Gets whether the part is asked only for what serves a trail, unless the plan says otherwise.</summary>
    public bool IsForTrailTargets => row.IsForTrailTargets;

    /// <summary>Gets what the part costs for each principal; null where calls grow with pages, or with the few resources that a list
    /// names.</summary>
    public PartPrice? Price => row.Price;

    /// <summary>Gets whether the part is asked for with the credentials from before a role is assumed.</summary>
    public virtual bool IsAskedBySource => false;

    /// <summary>Decides whether the collector supplies a part; most supply one.</summary>
    public virtual bool Supplies(string partId) => partId == PartId;

    /// <summary>Names the part that an answer to an operation belongs to.</summary>
    public virtual string PartOf(ReadOperation operation) => PartId;

    /// <summary>Asks once: for the account, for a region, or for a resource.</summary>
    public abstract Task<Answer> CollectAsync(Conversation account, Question question, CancellationToken cancellationToken);

    /// <summary>Asks every operation once, to find out whether it may be asked. The answer need not be complete.</summary>
    public virtual Task<Answer> ProbeAsync(Conversation account, Question question, CancellationToken cancellationToken) =>
        CollectAsync(account, question, cancellationToken);
}
