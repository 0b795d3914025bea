namespace IamCompliance.State.ConfigFiles;

/// <summary>Is a file that AWS Config delivered.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">How messages and evidence name it: relative to what was handed in, with slashes.</param>
/// <param name="Delivered">What its name says; null when it was renamed.</param>
internal sealed record ConfigFile(string Path, string Name, DeliveredName? Delivered);
