namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>The one endpoint a partition-wide service has in a partition.</summary>
internal sealed record ApiPartition(string Name, string Host, string SigningRegion);
