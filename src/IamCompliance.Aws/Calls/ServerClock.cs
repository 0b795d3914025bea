using IamCompliance.Aws.Transport;

namespace IamCompliance.Aws.Calls;

/// <summary>Keeps the first and last date that AWS itself gave: the capture window needs no clock of ours.</summary>
internal sealed class ServerClock
{
    private readonly Lock gate = new();

    public DateTimeOffset? First { get; private set; }

    public DateTimeOffset? Last { get; private set; }

    public void See(Attempt? attempt)
    {
        if (attempt?.Date is not { } date)
            return;
        lock (gate)
        {
            First = First is { } first && first <= date ? first : date;
            Last = Last is { } last && last >= date ? last : date;
        }
    }
}
