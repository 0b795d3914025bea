namespace IamCompliance.TestKit;

/// <summary>Holds the fixed instants of tests.</summary>
public static class TestTimes
{
    /// <summary>When test accounts are captured: the "now" of their assessment, and the default of control cases.</summary>
    public static readonly DateTimeOffset Now = new(2026, 1, 31, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Says when something happened that is so many days old.</summary>
    public static DateTimeOffset DaysAgo(double days) => Now.AddDays(-days);
}
