namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>Holds that what is listed as an exception speaks of controls and parts that there are, and says why.</summary>
public sealed class ExceptionsTests
{
    [Fact]
    public void Exceptions_speak_of_shipped_controls_and_their_parts()
    {
        var controls = Exceptions.Beside.Keys.Select(k => k.Control).Concat(Exceptions.Never.Keys.Select(k => k.Control));
        Assert.Empty(controls.Except(WholeControls.Ids));
        Assert.All(Exceptions.DecidedWithout.Keys, k => Assert.Contains(k.Part, WholeControls.Get(k.Control).Control.Parts));
    }

    [Fact]
    public void Exceptions_say_why()
    {
        var reasons = Exceptions.Beside.Values.Select(v => v.Reason).Concat(Exceptions.Never.Values);
        Assert.DoesNotContain(reasons.Concat(Exceptions.DecidedWithout.Values), string.IsNullOrWhiteSpace);
    }
}
