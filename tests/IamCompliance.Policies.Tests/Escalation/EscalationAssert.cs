using IamCompliance.Policies.Escalation;
using static IamCompliance.Policies.Tests.Escalation.AccountStory;

namespace IamCompliance.Policies.Tests.Escalation;

/// <summary>Says what must become of the user <c>ada</c> of a story.</summary>
internal static class EscalationAssert
{
    public static readonly string Ada = User("ada");
    public static readonly string Star = Allow("*");

    /// <summary>Ada has a path that begins with a method, by exactly these principals.</summary>
    public static EscalationPath Can(AccountStory story, string method, bool needsResource, params string[] principals)
    {
        var result = story.Escalations(Ada);
        Assert.False(result.IsAdministrator);
        var path = Assert.Single(result.Paths, p => p.Method.Id == method);
        Assert.Equal(principals, path.Principals);
        Assert.Equal(needsResource, path.NeedsResource);
        Assert.All(path.Steps, s => Assert.NotEmpty(s.Evidence));
        return path;
    }

    /// <summary>Ada has no path, and is no administrator.</summary>
    public static void Cannot(AccountStory story)
    {
        var result = story.Escalations(Ada);
        Assert.False(result.IsAdministrator);
        Assert.Empty(
            result.Paths.Select(p =>
                $"{p.Method.Id}: {string.Join(" -> ", p.Principals)} {string.Join("; ", p.Steps.SelectMany(s => s.Evidence))}"
            )
        );
    }
}
