using System.Text.Json;
using IamCompliance.Aws.Planning;

namespace IamCompliance.Aws.Tests.Planning;

public sealed class SessionPolicyTests
{
    [Fact]
    public void The_policy_of_everything_is_as_short_as_a_session_policy_must_be()
    {
        var policy = SessionPolicy.For(CapturePlan.Everything);
        Assert.InRange(policy.Length, 1, 2048);
        var actions = JsonDocument
            .Parse(policy)
            .RootElement.GetProperty("Statement")[0]
            .GetProperty("Action")
            .EnumerateArray()
            .Select(a => a.GetString()!)
            .ToList();
        Assert.All(CapturePlan.Everything.Permissions(), p =>
            Assert.Contains(actions, a => a.EndsWith('*') ? p.StartsWith(a[..^1], StringComparison.Ordinal) : p == a)
        );
    }
}
