namespace IamCompliance.Aws.Transport;

/// <summary>Collects the exchanges of one SDK call. The SDK shows its caller only the last answer; what an auditor wants lies
/// beneath.</summary>
internal sealed class CallScope : IDisposable
{
    private static readonly AsyncLocal<CallScope?> Running = new();

    private readonly CallScope? outer = Running.Value;

    private CallScope() { }

    /// <summary>Gets the scope of the call that is running.</summary>
    public static CallScope? Current => Running.Value;

    /// <summary>Gets the number of tries, those without an answer included.</summary>
    public int Tries { get; private set; }

    /// <summary>Gets the scheme and host that were asked last; null before the first try.</summary>
    public string? Endpoint { get; private set; }

    /// <summary>Gets the last exchange that was answered; null when none was.</summary>
    public Attempt? Last { get; private set; }

    public static CallScope Begin()
    {
        var scope = new CallScope();
        Running.Value = scope;
        return scope;
    }

    public void Try(string endpoint)
    {
        Tries++;
        Endpoint = endpoint;
        Last = null;
    }

    public void Answered(Attempt attempt) => Last = attempt;

    public void Dispose() => Running.Value = outer;
}
