using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Grants;

/// <summary>Asks whether policies grant, or deny, some or every action on some or every resource.</summary>
/// <remarks>
/// Both quantifiers together: <em>some</em> action on <em>every</em> resource is one action that is granted on all of them; <em>every</em>
/// action on <em>some</em> resource is for each action a resource, not the same for all.
/// </remarks>
public sealed record GrantQuestion
{
    /// <summary>Gets patterns of actions, in any case of letters; several stand for all that any of them covers.</summary>
    /// <value>All actions.</value>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html</remarks>
    public IReadOnlyList<string> Actions { get; init; } = ["*"];

    /// <summary>Gets whether one of the actions is enough.</summary>
    /// <value><see cref="Quantifier.Some"/>.</value>
    public Quantifier OfActions { get; init; } = Quantifier.Some;

    /// <summary>Gets the access levels that actions must have to be asked for.</summary>
    /// <value>None: actions of every level are.</value>
    /// <remarks>Only with <see cref="Quantifier.Some"/> of the actions.</remarks>
    public IReadOnlyList<AccessLevel> Levels { get; init; } = [];

    /// <summary>Gets patterns of resources; several stand for all that any of them covers.</summary>
    /// <value>All resources.</value>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html</remarks>
    public IReadOnlyList<string> Resources { get; init; } = ["*"];

    /// <summary>Gets whether one of the resources is enough.</summary>
    /// <value><see cref="Quantifier.Some"/>.</value>
    public Quantifier OfResources { get; init; } = Quantifier.Some;

    /// <summary>Gets patterns of condition keys (<c>*</c> and <c>?</c> are wildcards, case does not matter).</summary>
    /// <value>None.</value>
    /// <remarks>
    /// Of grants: an Allow that a condition on such a key really limits does not count. Of denials: conditions on such keys are declared
    /// exceptions, and do not make a Deny conditional.
    /// </remarks>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Gets what is known of the requests that a question about denials is about: context keys and their values, none for a key
    /// that is not there.</summary>
    /// <value>Nothing: the question is about all requests.</value>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> When { get; init; } = [];

    /// <summary>Gets whether statements that grant nothing but rights to the caller's own user do not count.</summary>
    /// <value>False.</value>
    /// <remarks>
    /// Such a statement has no resources but <c>arn:aws:iam::*:user/${aws:username}</c> and its like, as in
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html.
    /// </remarks>
    public bool IsAboutOthers { get; init; }

    /// <summary>Gets whether Allow statements are asked for as they stand, whatever their conditions demand and Deny statements take
    /// away.</summary>
    /// <value>False: what is granted in effect.</value>
    public bool IsOfAllowStatements { get; init; }

    /// <summary>Whether an action has one of the levels.</summary>
    internal bool IsAbout(KnownAction action) => Levels.Count == 0 || Levels.Contains(action.Level);
}
