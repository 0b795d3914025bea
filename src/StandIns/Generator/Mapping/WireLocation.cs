namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>The part of a request or response that carries a value.</summary>
internal enum WireLocation
{
    Body,
    Header,
    Query,
    Path,
    Payload,
}
