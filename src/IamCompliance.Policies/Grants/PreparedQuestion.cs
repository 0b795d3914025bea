using System.Runtime.CompilerServices;
using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Grants;

/// <summary>A question with its patterns compiled, once for all policies that it is asked of.</summary>
internal sealed class PreparedQuestion
{
    private static readonly ConditionalWeakTable<GrantQuestion, PreparedQuestion> Prepared = [];

    private PreparedQuestion(GrantQuestion question)
    {
        Actions = [.. question.Actions.Select(a => new ActionPattern(a))];
        Resources = new AskedResources(question);
        Unless = [.. question.Unless.Select(u => new Pattern(new ActionPattern(u).Compiled))];
        Known = RequestContext.Partial(question.When);
    }

    /// <summary>Gets the patterns of actions.</summary>
    public ActionPattern[] Actions { get; }

    /// <summary>Gets the resources.</summary>
    public AskedResources Resources { get; }

    /// <summary>Gets the patterns of condition keys, in lower case.</summary>
    public Pattern[] Unless { get; }

    /// <summary>Gets what is known of the requests that a question about denials is about.</summary>
    public RequestContext Known { get; }

    public static PreparedQuestion Of(GrantQuestion question) => Prepared.GetValue(question, static q => new PreparedQuestion(q));
}
