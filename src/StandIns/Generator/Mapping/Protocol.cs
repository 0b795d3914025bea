namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>The protocols a stand-in can speak.</summary>
internal enum Protocol
{
    Query,
    Json,
    RestJson,
    RestXml,
}
