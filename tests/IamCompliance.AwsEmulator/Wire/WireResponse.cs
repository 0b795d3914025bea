namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Is an answer as it goes out.</summary>
internal sealed record WireResponse(int Status, string ContentType, byte[] Body)
{
    /// <summary>Gets headers beside those every answer has.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets how many bytes are announced; null when it is those of the body.</summary>
    public int? AnnouncedLength { get; init; }

    /// <summary>Gets whether the connection breaks after what there is of the body.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Gets how far the date of the answer is off.</summary>
    public TimeSpan DateShift { get; init; }
}
